// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringtrue::forms {

/// Stored with each submitted score. It rises when the same answers on the same form version could score
/// differently; `verify` recomputes scores of this version only.
inline constexpr int engineVersion = 1;

} // namespace ringtrue::forms
