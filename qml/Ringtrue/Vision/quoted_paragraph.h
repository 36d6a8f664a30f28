// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/quoted_text.h"

#include <QTextLayout>

namespace ringtrue::qml {

/// One paragraph of a quoted text, laid out.
struct QuotedText::Paragraph {
    int begin = 0; ///< of its first character in the text
    QTextLayout layout;

    int end() const { return begin + int(layout.text().size()); }
};

} // namespace ringtrue::qml
