-- SPDX-License-Identifier: Apache-2.0
SELECT count(*) FROM unreleased_evaluation;
