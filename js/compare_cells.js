/** The cells of Compare and what they are called. */

const NAMES = { RNN_TANH: "RNN", RNN_RELU: "RNN (ReLU)" };

/** The cells that are compared, each with a name of its own. */
export function cellsOf({ all, config }) {
  const modes = all.map((steps) => steps.run(config).mode);
  return all.map((steps, n) => {
    const name = NAMES[modes[n]] ?? modes[n];
    const twins = modes.filter((mode) => mode === modes[n]).length;
    const number = modes.slice(0, n + 1).filter((mode) => mode === modes[n]).length;
    return { n, steps, run: steps.run(config), name: twins > 1 ? `${name} ${number}` : name };
  });
}
