/* rnn_steps.js brings the widgets and the language switch; it knows nothing of this page until told. */
rnnSteps.mount(document);
