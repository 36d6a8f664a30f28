// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// What only some types of question have: how many files, an answer that is written and proposed; and an obligation
/// that is made while a question is written.
class QuestionExtras : public ringtrue::qml::EditorPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool takesFiles READ takesFiles NOTIFY changed)
    /// How many files may be added.
    Q_PROPERTY(QString most READ most WRITE setMost NOTIFY changed)
    Q_PROPERTY(QString wrongMost READ wrongMost NOTIFY changed)
    /// The answer that is proposed is written: a number, or a value of a scale.
    Q_PROPERTY(bool writesDefault READ writesDefault NOTIFY changed)
    Q_PROPERTY(QString proposed READ proposed WRITE setProposed NOTIFY changed)
    Q_PROPERTY(QString wrongProposed READ wrongProposed NOTIFY changed)

public:
    using EditorPart::EditorPart;
    bool takesFiles() const;
    QString most() const;
    QString wrongMost() const { return wrongAt("most-files"); }
    bool writesDefault() const;
    QString proposed() const;
    QString wrongProposed() const { return wrongAt("proposed"); }
    void setMost(const QString &most);
    void setProposed(const QString &proposed);
    /// Why @p since is no day, in a sentence; empty: it is one, or blank.
    Q_INVOKABLE static QString flawOfDay(const QString &since);
    /// Adds an obligation (forms::ObligationKind) that the question at hand serves from now on, in one step. Nothing
    /// happens without words, or where @p since is no day.
    Q_INVOKABLE void addObligation(int kind, const QString &text, const QString &since);

private:
    const forms::Question *at() const { return isEditing() ? editor()->question() : nullptr; }
    QString placeOf(const char *field) const;
    QString wrongAt(const char *field) const;
};

} // namespace ringtrue::qml
