/** The further module of chapter 8: adds the view Gradient. */
import { VIEWS } from "../views.js";
import { view } from "./gradient.js";

VIEWS.Gradient = view;
