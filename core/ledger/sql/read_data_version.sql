-- SPDX-License-Identifier: Apache-2.0
PRAGMA data_version
