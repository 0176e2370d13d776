// What each view carries instead of the whole module: it takes the module from the one model
// that holds its text, and loads it once per page.
const modules = (globalThis.rnnStepsModules ??= new Map());

const load = (source) => {
  const url = URL.createObjectURL(new Blob([source, "\nexport default rnnSteps;"], { type: "text/javascript" }));
  return import(/* a blob, nothing from the network */ url).then((module) => module.default);
};

export default {
  async render({ model, el, host, signal }) {
    const engine = await host.getModel(model.get("engine"));
    const source = engine.get("source");
    if (!modules.has(source)) modules.set(source, load(source));
    const module = await modules.get(source);
    return module.render({ model, el, host, signal });
  },
};
