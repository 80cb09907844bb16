// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/client/templatesource.h"
#include "core/templates/variablevalues.h"
#include "ui/theme/displaylist.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class AccountVoices;
class BubbleEdits;
class Button;
class Label;
class ScopeChooser;
class TemplatePreview;
class TextField;

/// Where a template is written, beside how it will look. Nothing of it is kept before it is saved;
/// what is wrong with it stands at the field.
class TemplateEditor : public QWidget
{
    Q_OBJECT

public:
    /// Turns an error into a sentence; given by the shell.
    using Sentence = std::function<QString(const Error &error)>;

    TemplateEditor(const Theme &theme,
                   TemplateSource &templates,
                   const AccountSource &accounts,
                   PictureOf pictures,
                   Sentence sentence,
                   QWidget *parent = nullptr);

    /// With a null id it is a new one.
    void show(const ReplyTemplate &one);
    using QWidget::show;
    /// Shows @p one with what was written into it and not saved.
    void goOn(const ReplyTemplate &one, const ReplyTemplate &written);
    const TemplateId &shown() const { return m_shown.id; }
    /// As it was when it was shown.
    const ReplyTemplate &opened() const { return m_shown; }
    /// Something was written that is not saved.
    bool isEdited() const { return m_edited; }
    /// As it is written now.
    ReplyTemplate written() const;
    /// Sample values for variables in the preview.
    void setSample(const Templates::VariableValues &sample);
    /// Tells the names of the fields of customers that a template may say.
    void setFields(std::function<QStringList()> fields) { m_fields = std::move(fields); }
    void save();

    TextField *title() const { return m_title; }
    TextField *code() const { return m_code; }
    BubbleEdits *bubbles() const { return m_bubbles; }
    AccountVoices *voices() const { return m_voices; }
    TemplatePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void saved(const Frontdesk::TemplateId &id);
    /// Before and after are told apart by retired.
    void retireWanted(const Frontdesk::ReplyTemplate &one, bool retired);
    void removeWanted(const Frontdesk::ReplyTemplate &one);
    void versionsWanted(const Frontdesk::ReplyTemplate &one);

private:
    void build();
    void connectParts();
    QWidget *buildForm();
    QWidget *buildFoot();
    QWidget *buildTools();
    void fillIn(const ReplyTemplate &one);
    void follow();
    void refresh();
    void tell(const Error &error);
    void addPicture();
    void chooseFile(const std::function<void(const Content &content)> &take);
    void addCard();
    void chooseVariable();

    const Theme &m_theme;
    TemplateSource &m_templates;
    const AccountSource &m_accounts;
    Sentence m_sentence;
    ReplyTemplate m_shown;
    Templates::VariableValues m_sample;
    bool m_edited = false;
    bool m_showing = false; ///< the program writes into the fields
    TextField *m_title;
    TextField *m_code;
    TextField *m_folder;
    QComboBox *m_language;
    ScopeChooser *m_scope;
    BubbleEdits *m_bubbles;
    AccountVoices *m_voices;
    Button *m_addText;
    Button *m_addPicture;
    Button *m_addCard;
    Button *m_addVariable;
    std::function<QStringList()> m_fields;
    TemplatePreview *m_preview;
    Label *m_missing;
    Label *m_problem;
    Label *m_locked;
    Button *m_save;
    Button *m_retire;
    Button *m_versions;
    Button *m_remove;
};

} // namespace Frontdesk
