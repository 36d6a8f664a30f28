-- SPDX-License-Identifier: Apache-2.0
SELECT hash, form, number, title, channels, contact_types, vision_version, published_at, policy, use, text FROM form_version WHERE hash = ?;
