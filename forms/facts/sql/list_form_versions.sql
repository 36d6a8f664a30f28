-- SPDX-License-Identifier: Apache-2.0
SELECT hash, form, number, title, channels, contact_types, vision_version, published_at, policy, use
FROM form_version
ORDER BY form, number DESC, published_at DESC, hash;
