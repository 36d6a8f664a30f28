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

QString SectionFields::weightPlace() const
{
    return editor()->current() + QStringLiteral("/weight");
}

QString SectionFields::weight() const
{
    return at() != nullptr ? editor()->asWritten(weightPlace(), at()->weight) : QString();
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

bool SectionFields::hasWeight() const
{
    return at() != nullptr && at()->weight.has_value();
}

template <typename Edit>
void SectionFields::take(const char *field, Edit edit)
{
    if (at() == nullptr)
        return;
    const SectionSlug id = at()->id;
    editor()->edit("section/" + id.text() + "/" + field, [&](forms::Form &form) { return edit(form, id); });
}

void SectionFields::setTitle(const QString &title)
{
    take("title", [&](forms::Form &form, const SectionSlug &id) {
        return forms::setSectionTitle(form, id, title.toStdString());
    });
}

void SectionFields::setWeight(const QString &weight)
{
    if (at() != nullptr)
        editor()->type(weightPlace(), weight, [id = at()->id, weight](forms::Form &form) {
            return forms::setSectionWeight(form, id, typedNumber(weight));
        });
}

QString SectionFields::wrong() const
{
    return at() != nullptr ? editor()->refusalAt(weightPlace()) : QString();
}

void SectionFields::setNested(bool nested)
{
    take("nested", [&](forms::Form &form, const SectionSlug &id) { return forms::setNested(form, id, nested); });
}

} // namespace ringtrue::qml
