import { withLocalOffice } from "../../src/build/playgroundSite";

const hosted = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

it("takes office.js from this machine, after the script that connects the page", () => {
  expect(withLocalOffice(`<head>${hosted}<script src="taskpane.js"></script></head>`)).toBe(
    '<head><script src="/pane.js"></script><script src="/office-js/office.js"></script><script src="taskpane.js"></script></head>',
  );
});

it("refuses a page that loads office.js in another way, instead of serving one without an Excel", () => {
  expect(() => withLocalOffice('<script src="office.js"></script>')).toThrow("taskpane.html has no <script");
});
