// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/translation.h"
#include "forms/edit/edit_translations.h"
#endif

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace ringtrue::qml {

/// What is said in several languages while it is written: a form or a vision, as its editor holds it.
class TranslatedContent : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of contents")

public:
    using QObject::QObject;

    /// Something is being written; nothing below is asked for where nothing is.
    virtual bool isThere() const = 0;
    /// The tag of the language it is written in; empty: that is not said.
    virtual std::string language() const = 0;
    virtual const std::vector<Translation> &translations() const = 0;
    virtual std::vector<forms::TranslatedText> textsIn(const std::string &language) const = 0;
    /// What is said in @p language where nothing is written for @p text: `Ja`; empty: nothing is known.
    virtual QString known(const std::string &language, const forms::TranslatedText &text) const = 0;
    /// Says of a path where that text stands: `Question 3, answer 2: what counts`. For a use at once.
    virtual std::function<QString(const std::string &path)> places() const = 0;
    /// Each of these is a step; typing at one path joins until endTyping().
    virtual void say(const std::string &language, const std::string &path, const std::string &words) = 0;
    /// Says in @p language what is known of its texts already.
    virtual void fill(const std::string &language) = 0;
    virtual void remove(const std::string &language) = 0;
    virtual void endTyping() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace ringtrue::qml
