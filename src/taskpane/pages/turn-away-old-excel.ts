// Runs before everything else, in web views as old as Internet Explorer 11: the build allows
// nothing here that ES5 does not have.
(function turnAwayOldExcel() {
  function turnAway() {
    // Office.js finds its host again by what stands behind the address.
    window.location.replace('too-old.html' + window.location.search);
  }

  // The last function of ES2022 to reach the browsers; the pane uses nothing younger.
  if (!Object.hasOwn) {
    turnAway();
    return;
  }
  // Office.js is absent when a plain browser has no network.
  if (!window.Office) return;
  void window.Office.onReady(function checkExcel(info) {
    if (info.host && !window.Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
      turnAway();
    }
  });
})();
