// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <QString>

#include <map>
#include <string>

namespace ringtrue::qml {

/// Says of the texts of a form where they stand. The form must outlive it.
class TextPlaces {
public:
    explicit TextPlaces(const forms::Form &form);
    /// `Question 3, answer 2: what counts` of a path of forms::eachText().
    QString of(const std::string &path) const;

private:
    struct Numbered {
        int number = 0;
        const forms::Question *question = nullptr;
    };
    QString ofQuestion(const Numbered &asked, const QStringList &rest) const;

    const forms::Form &m_form;
    std::map<std::string, Numbered, std::less<>> m_questions;
};

} // namespace ringtrue::qml
