import { configure } from "@testing-library/react";

// How long an answer takes is no matter of these tests: on a busy machine a second, the library's own limit, is short.
configure({ asyncUtilTimeout: 60_000 });
