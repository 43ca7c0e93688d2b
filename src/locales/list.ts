import { EXPECTED_SENTENCES } from "./list/expected";
import { QUESTION_SENTENCES } from "./list/questions";
import { REASON_SENTENCES } from "./list/reasons";

/** Every sentence about a licence list: how it was understood, what is asked, what is wrong. Words in braces are filled in. */
export const LIST_SENTENCES = { ...QUESTION_SENTENCES, ...EXPECTED_SENTENCES, ...REASON_SENTENCES };
