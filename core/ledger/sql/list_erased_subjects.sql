-- SPDX-License-Identifier: Apache-2.0
SELECT subject FROM erased_subject
