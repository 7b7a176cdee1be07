// Excel waits for this answer and reports a broken add-in if none comes. ES5, as in
// turn-away-old-excel.ts.
if (window.Office) void window.Office.onReady();
