-- SPDX-License-Identifier: Apache-2.0
SELECT hash, vision, number, kind, title, published_at, text FROM vision_version WHERE hash = ?;
