-- SPDX-License-Identifier: Apache-2.0
SELECT DISTINCT subject, by_device FROM erasure
