-- SPDX-License-Identifier: Apache-2.0
SELECT count(*) FROM comment_phrase WHERE person = ?1 AND question = ?2 AND sealed IS NOT NULL
