-- SPDX-License-Identifier: Apache-2.0
SELECT 1 FROM erased_subject WHERE subject = ?1
