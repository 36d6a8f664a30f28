-- SPDX-License-Identifier: Apache-2.0
DELETE FROM subject_key WHERE subject = ?1
