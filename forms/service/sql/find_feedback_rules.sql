-- SPDX-License-Identifier: Apache-2.0
SELECT release, release_days, dispute_days, answer_days, appeal_days, self_first FROM feedback_rules WHERE place = 0;
