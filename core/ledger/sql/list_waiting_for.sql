-- SPDX-License-Identifier: Apache-2.0
SELECT hash, bytes FROM waiting WHERE device = ?1 OR endorser = ?1
