import { hiddenNames, singularOf } from "./back.js";

/** Multiply all of W_hh so that its largest singular value is `wanted`; every singular value is scaled alike. */
export function scaleHidden({ run, steps, config }, wanted) {
  const now = singularOf(run);
  if (!(now > 0)) return;
  steps.changeAll(config, Object.fromEntries(hiddenNames(run.weights).map((name) => {
    const { data, cols } = run.weights[name];
    return [name, Object.fromEntries(Array.from(data, (value, n) => [`${Math.floor(n / cols)},${n % cols}`, (value * wanted) / now]))];
  })));
}
