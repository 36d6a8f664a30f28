-- SPDX-License-Identifier: Apache-2.0
RELEASE fact
