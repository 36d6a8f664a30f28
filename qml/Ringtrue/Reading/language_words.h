// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace ringtrue::qml {

/// `German`, `German (AT)` of a language tag such as `de-AT`; the tag itself where it has no name here.
QString languageName(const QString &tag);

/// The tag of a language that somebody named: by its tag (`de`, `de-AT`), or by its name in English, in the language of
/// the interface or in its own. Nothing where there is no such language.
std::optional<QString> languageTag(const QString &written);

} // namespace ringtrue::qml
