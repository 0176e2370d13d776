/** What stands on paper only: on a printed page and on a handout. */

export const PAPER = {
  numbers: { hi: "इस कदम के numbers", en: "The numbers of this step" },
  answers: { hi: "जवाब", en: "Answers" },
};

/** The title of a handout, by view. */
export const TITLES = {
  Unrolled: { hi: "एक cell, कई कदम", en: "One cell, many moments" },
  Equation: { hi: "समीकरण, numbers के साथ", en: "The equation with its numbers" },
  SharedWeights: { hi: "हर कदम पर वही weights", en: "The same weights at every step" },
  CellDiagram: { hi: "cell के अंदर", en: "Inside the cell" },
  Shapes: { hi: "layer के tensors और उनकी shapes", en: "The tensors of a layer and their shapes" },
  Gradient: { hi: "gradient का लौटना, कदम दर कदम", en: "The gradient comes back, step by step" },
  Compare: { hi: "एक ही input पर कई cells", en: "Several cells on one input" },
  Writer: { hi: "model पढ़ता है, फिर लिखता है", en: "The model reads, then writes" },
};
