// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/section_fields.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Forms/outline_list.h"

namespace ringtrue::qml {

const forms::Section *SectionFields::at() const
{
    return isEditing() && !editor()->atQuestion() ? editor()->section() : nullptr;
}

QString SectionFields::title() const
{
    return at() != nullptr ? shown(at()->title) : QString();
}

QString SectionFields::weight() const
{
    return at() != nullptr ? editor()->asWritten(editor()->current() + QStringLiteral("/weight"), at()->weight)
                           : QString();
}

QString SectionFields::share() const
{
    const auto place = at() != nullptr ? forms::placeOf(editor()->form(), at()->id) : std::nullopt;
    return place ? shareText(editor()->weights().sections[*place]) : QString();
}

bool SectionFields::nested() const
{
    return at() != nullptr && at()->isNested;
}

bool SectionFields::weighs() const
{
    return isEditing() && editor()->form().scoring.weights != forms::WeightMeaning::Question;
}

template <typename Edit>
void SectionFields::take(const char *field, Edit edit)
{
    if (at() == nullptr)
        return;
    const SectionSlug id = at()->id;
    m_wrong.clear();
    editor()->edit("section/" + id.text() + "/" + field, [&](forms::Form &form) {
        const auto done = edit(form, id);
        if (!done)
            m_wrong = editRefusal(done.error());
        return done;
    });
    Q_EMIT changed();
}

void SectionFields::setTitle(const QString &title)
{
    take("title", [&](forms::Form &form, const SectionSlug &id) {
        return forms::setSectionTitle(form, id, title.toStdString());
    });
}

void SectionFields::setWeight(const QString &weight)
{
    editor()->noteWritten(editor()->current() + QStringLiteral("/weight"), weight);
    take("weight", [&](forms::Form &form, const SectionSlug &id) {
        return forms::setSectionWeight(form, id, weight.toStdString());
    });
}

void SectionFields::setNested(bool nested)
{
    take("nested", [&](forms::Form &form, const SectionSlug &id) { return forms::setNested(form, id, nested); });
}

} // namespace ringtrue::qml
