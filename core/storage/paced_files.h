// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringtrue::storage {

/// The name, for SQLite, of its usual way to files that hands what was written to the disk after each 8 MiB of a
/// database or log.
///
/// Files of one disk share its fsync: where a checkpoint or one long transaction left hundreds of megabytes to be
/// written, an answer that is saved in another database meanwhile would wait for all of them.
const char *pacedFiles();

} // namespace ringtrue::storage
