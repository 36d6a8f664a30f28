-- SPDX-License-Identifier: Apache-2.0
-- Which segment of its interaction a draft is of, from 0.
ALTER TABLE draft ADD COLUMN segment INTEGER NOT NULL DEFAULT 0 CHECK (segment >= 0);
