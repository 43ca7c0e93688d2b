import { browserPlaces } from "./browserPlaces";

it("looks along PATH on Linux", () => {
  expect(browserPlaces("linux", { PATH: "/opt/bin:/usr/bin" })).toContain("/opt/bin/chromium");
  expect(browserPlaces("linux", {})).toContain("/usr/bin/google-chrome");
});

it("looks among the applications on a Mac", () => {
  expect(browserPlaces("darwin", {})).toContain("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
});

it("looks in the program folders on Windows, and only in those it is told", () => {
  expect(browserPlaces("win32", { PROGRAMFILES: "C:\\Program Files" })).toEqual([
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
  ]);
});
