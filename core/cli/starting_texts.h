// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace ringtrue::cli {

/// What stands in a new form or vision until somebody writes something better.
struct StartingTexts {
    std::string_view language; ///< BCP 47, the first part: `de`
    const char *section;       ///< of a form
    const char *question;
    const char *guidance;
    const char *yes;
    const char *no;
    const char *cxVision;      ///< a title: `The CX vision of `
    const char *serviceVision; ///< likewise
};

/// The texts in @p language (`de`, `DE`, `de-AT`); nullptr where there are none.
const StartingTexts *startingTextsIn(std::string_view language);
/// The same, or the English ones.
const StartingTexts &startingTextsFor(std::string_view language);

} // namespace ringtrue::cli
