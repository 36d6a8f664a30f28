-- SPDX-License-Identifier: Apache-2.0
ROLLBACK TO fact
