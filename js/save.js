/** The picture of the current step as a file: one that needs no style sheet and no page around it. */

const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-family",
  "font-weight", "font-style", "text-anchor", "dominant-baseline", "paint-order", "display"];

/** A copy in which every style stands on its element, on the paper of the page. */
export function standalone(picture) {
  const copy = picture.cloneNode(true);
  const [from, to] = [picture, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  from.forEach((node, n) => {
    const style = getComputedStyle(node);
    for (const name of [...to[n].getAttributeNames()]) if (/^(class|style|data-|tabindex)/.test(name)) to[n].removeAttribute(name);
    // As attributes of their own: a page may forbid the one called style.
    for (const name of STYLES) to[n].setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const { x, y, width, height } = picture.viewBox.baseVal;
  for (const [name, value] of Object.entries({ x, y, width, height, fill: paperColour(picture) })) paper.setAttribute(name, value);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

const paperColour = (picture) => getComputedStyle(picture).getPropertyValue("--rs-paper").trim() || "white";

function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export const saveSvg = (picture, name) =>
  download(new Blob([standalone(picture)], { type: "image/svg+xml" }), `${name}.svg`);

/** Three pixels to one, so that it prints sharp. */
export async function savePng(picture, name, scale = 3) {
  const { width, height } = picture.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(picture))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  download(await new Promise((resolve) => canvas.toBlob(resolve)), `${name}.png`);
}
