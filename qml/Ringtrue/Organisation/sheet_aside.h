// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringtrue::qml {

/// The page that all sheets of this folder belong to.
inline const QString sheetsPage = QStringLiteral("organisation");

/// A sheet as it waits behind the lock. Changes of somebody else in the meantime show in what is stored: it is neither
/// what it was nor what was sent.
template <typename Values>
struct AsideValues {
    Values stored;     ///< when the sheet was opened
    Values sent;       ///< to the disk, last
    Values edited;     ///< what is written in it
    QString languages; ///< as they were typed, where it has them
};

/// What the sheet says that shows again what waited, where somebody changed the same thing in the meantime.
QString changedMeanwhileSentence(const QString &name);
/// What is said where the thing is gone.
QString waitedInVainSentence(const QString &name);

} // namespace ringtrue::qml
