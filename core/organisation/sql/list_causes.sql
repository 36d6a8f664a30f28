-- SPDX-License-Identifier: Apache-2.0
SELECT slug, words, translations, in_use, place FROM cause ORDER BY place, slug;
