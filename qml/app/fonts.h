// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringtrue::qml {

/// Pins the interface's family, so that pictures do not change with what else is installed. Where Roboto is
/// missing the desktop's family stays; the text is still there.
void pinFonts();

} // namespace ringtrue::qml
