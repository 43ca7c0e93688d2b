import { render } from "@testing-library/react";
import { News } from "../../../src/taskpane/check/News";

const scrolled = jest.fn();

beforeEach(() => {
  scrolled.mockClear();
  // jsdom lays nothing out and has no such method.
  Element.prototype.scrollIntoView = scrolled;
});
afterAll(() => Reflect.deleteProperty(Element.prototype, "scrollIntoView"));

it("comes into view when it appears", () => {
  render(<News>Written.</News>);
  expect(scrolled).toHaveBeenCalledTimes(1);
});

it("stays where it is when it is no news, until it is", () => {
  const { rerender } = render(<News isNew={false}>Written last week.</News>);
  expect(scrolled).not.toHaveBeenCalled();
  rerender(<News isNew>Written.</News>);
  expect(scrolled).toHaveBeenCalledTimes(1);
});
