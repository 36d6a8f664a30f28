-- SPDX-License-Identifier: Apache-2.0
SELECT written FROM comment_phrase
WHERE person = ?1 AND question = ?2 AND words_hash = ?3 AND sealed IS NULL AND declined = 0
