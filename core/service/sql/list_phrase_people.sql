-- SPDX-License-Identifier: Apache-2.0
SELECT DISTINCT person FROM comment_phrase
