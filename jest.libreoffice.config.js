const shared = require('./jest.config.js');

/** Tests that need LibreOffice, the program itself: they fail where it is not installed. */
module.exports = {
  ...shared,
  roots: ['<rootDir>/test/libreoffice'],
  testPathIgnorePatterns: ['/node_modules/'],
};
