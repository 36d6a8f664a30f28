-- SPDX-License-Identifier: Apache-2.0
SELECT contact_type, slug, name, owners FROM contact_type ORDER BY name, contact_type;
