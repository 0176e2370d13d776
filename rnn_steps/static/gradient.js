(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));

  // first:views.js
  var require_views = __commonJS({
    "first:views.js"(exports, module) {
      module.exports = rnnSteps.parts["views.js"];
    }
  });

  // first:dom.js
  var require_dom = __commonJS({
    "first:dom.js"(exports, module) {
      module.exports = rnnSteps.parts["dom.js"];
    }
  });

  // js/gradient/index.js
  var import_views = __toESM(require_views());

  // js/gradient/gradient.js
  var import_dom = __toESM(require_dom());
  var view = { draw: () => (0, import_dom.svg)("svg", { viewBox: "0 0 10 10" }), tools: [] };

  // js/gradient/index.js
  import_views.VIEWS.Gradient = view;
})();
