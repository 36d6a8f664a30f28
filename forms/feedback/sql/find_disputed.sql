-- SPDX-License-Identifier: Apache-2.0
SELECT evaluation FROM dispute WHERE dispute = ?1;
