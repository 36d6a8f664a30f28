-- SPDX-License-Identifier: Apache-2.0
SELECT slug, words, translations, in_use, place FROM attribution ORDER BY place, slug;
