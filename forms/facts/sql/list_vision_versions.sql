-- SPDX-License-Identifier: Apache-2.0
SELECT hash, vision, number, kind, title, published_at FROM vision_version ORDER BY vision, number DESC, published_at DESC, hash;
