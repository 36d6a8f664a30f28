-- SPDX-License-Identifier: Apache-2.0
SELECT lead, talked_on, words FROM talked_through WHERE evaluation = ?1 ORDER BY talked_on, talk;
