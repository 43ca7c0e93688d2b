require("@swc-node/register");

// One bundler, two outputs: the add-in that is hosted (dist), and the playground page, which is never shipped (.playground).
const { addin } = require("./src/build/webpack/addin");
const { playground } = require("./src/build/webpack/playground");

module.exports = [addin, playground];
