// What each view carries instead of the whole module: it takes the module from the one model
// that holds its text, and loads it once per page. A further module gets the first as `rnnSteps`.
const modules = (globalThis.rnnStepsModules ??= new Map());

const load = (...texts) => {
  const url = URL.createObjectURL(new Blob(texts, { type: "text/javascript" }));
  return import(/* a blob, nothing from the network */ url).then((module) => module.default);
};

const once = (source, start) => {
  if (!modules.has(source)) modules.set(source, start());
  return modules.get(source);
};

export default {
  async render({ model, el, host, signal }) {
    const sourceOf = async (name) => (await host.getModel(model.get(name))).get("source");
    const source = await sourceOf("engine");
    const module = await once(source, () => load(source, "\nexport default rnnSteps;"));
    if (model.get("further")) {
      const more = await sourceOf("further");
      await once(source + more, async () => (await load("export default (rnnSteps) => {", more, "\n};"))(module));
    }
    return module.render({ model, el, host, signal });
  },
};
