// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateeditor.h"

#include "core/client/accountsource.h"
#include "ui/models/languages.h"
#include "ui/models/templatewords.h"
#include "ui/templates/accountvoices.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/scopechooser.h"
#include "ui/templates/templatepreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PreviewWidth = 320;
constexpr int FormWidth = 420;

ScrollPage *scrolling(QWidget *inside, const QString &name)
{
    auto *area = new ScrollPage;
    area->setWidget(inside);
    area->setAccessibleName(name);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

TemplateEditor::TemplateEditor(const Theme &theme,
                               TemplateSource &templates,
                               const AccountSource &accounts,
                               PictureOf pictures,
                               Sentence sentence,
                               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_templates(templates)
    , m_accounts(accounts)
    , m_sentence(std::move(sentence))
    , m_title(new TextField(theme, tr("Title")))
    , m_code(new TextField(theme, tr("Code")))
    , m_folder(new TextField(theme, tr("Folder")))
    , m_language(new QComboBox)
    , m_scope(new ScopeChooser(theme, accounts))
    , m_bubbles(new BubbleEdits(theme))
    , m_voices(new AccountVoices(theme, accounts, *m_bubbles))
    , m_addText(new Button(theme, tr("Add text"), Button::Kind::Normal, Button::Size::Small))
    , m_addPicture(new Button(theme, tr("Add file…"), Button::Kind::Normal, Button::Size::Small))
    , m_addCard(new Button(theme, tr("Add card"), Button::Kind::Normal, Button::Size::Small))
    , m_addVariable(
          new Button(theme, tr("Insert variable"), Button::Kind::Normal, Button::Size::Small))
    , m_preview(new TemplatePreview(theme, std::move(pictures)))
    , m_missing(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_locked(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_save(new Button(theme, tr("Save template"), Button::Kind::Primary))
    , m_retire(new Button(theme, tr("Retire")))
    , m_versions(new Button(theme, tr("Versions…"), Button::Kind::Link, Button::Size::Small))
    , m_remove(new Button(theme, tr("Remove"), Button::Kind::Normal))
{
    build();
    connectParts();
}

void TemplateEditor::show(const ReplyTemplate &one)
{
    m_shown = one;
    fillIn(one);
    m_edited = false;
    tell(Error());
    refresh();
}

void TemplateEditor::goOn(const ReplyTemplate &one, const ReplyTemplate &written)
{
    show(one);
    fillIn(written);
    m_edited = true;
    refresh();
}

ReplyTemplate TemplateEditor::written() const
{
    ReplyTemplate one = m_shown;
    one.title = m_title->text().trimmed();
    one.code = m_code->text().trimmed();
    while (one.code.startsWith(QLatin1Char('/')))
        one.code.remove(0, 1); // people write it as they type it
    one.folder = m_folder->text().trimmed();
    one.language = m_language->currentData().toString();
    m_scope->putInto(one);
    m_voices->putInto(one);
    return one;
}

void TemplateEditor::setSample(const Templates::VariableValues &sample)
{
    m_sample = sample;
    refresh();
}

void TemplateEditor::save()
{
    tell(Error());
    m_save->setBusy(tr("Saving…"));
    const ReplyTemplate wanted = written();
    whenDone(m_templates.put(wanted), this, [this, was = m_shown.id](const Result<TemplateId> &id) {
        m_save->setIdle();
        if (!id)
            return tell(id.error());
        if (was == m_shown.id)
            m_edited = false; // somebody may look at another one by now
        Q_EMIT saved(*id);
    });
}

void TemplateEditor::build()
{
    auto *form = new QVBoxLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    auto *fields = scrolling(buildForm(), tr("Template"));
    fields->setFocusPolicy(Qt::NoFocus); // it follows its fields
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // rather than out of reach
    form->addWidget(fields, 1);
    form->addWidget(buildFoot());
    auto *seen = new Pane(m_theme, &Colors::list, Qt::LeftEdge);
    auto *column = new QVBoxLayout(seen);
    const auto &gap = m_theme.metrics().gap;
    column->setContentsMargins(0, gap.large, 0, gap.large);
    auto *heading = new Label(m_theme, TextStep::Detail, Weight::Strong);
    heading->setText(tr("Preview"));
    heading->setContentsMargins(gap.large, 0, gap.large, 0);
    m_missing->setContentsMargins(gap.large, 0, gap.large, 0);
    m_missing->setWrapped(true);
    column->addWidget(heading);
    column->addWidget(m_missing);
    auto *preview = scrolling(m_preview, tr("Preview"));
    new FocusRing(*preview);
    column->addWidget(preview, 1);
    seen->setFixedWidth(m_theme.px(PreviewWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(form, 1);
    row->addWidget(seen);
}

void TemplateEditor::connectParts()
{
    for (auto *field : {m_title, m_code, m_folder})
        connect(field, &TextField::edited, this, &TemplateEditor::follow);
    connect(m_language, &QComboBox::activated, this, &TemplateEditor::follow);
    connect(m_scope, &ScopeChooser::edited, this, [this] {
        m_voices->setScope(written());
        follow();
    });
    connect(m_voices, &AccountVoices::edited, this, &TemplateEditor::follow);
    connect(m_voices, &AccountVoices::turned, this, &TemplateEditor::refresh);
    connect(m_addText, &Button::clicked, this, [this] { m_bubbles->add({}); });
    connect(m_addPicture, &Button::clicked, this, &TemplateEditor::addPicture);
    connect(m_addCard, &Button::clicked, this, &TemplateEditor::addCard);
    connect(m_bubbles, &BubbleEdits::pictureWanted, this, [this](int index) {
        chooseFile([this, index](const Content &content) {
            if (content.kind == ContentKind::Image && content.media)
                m_bubbles->setPicture(index, *content.media);
            else
                tell({ErrorKind::Rejected, QStringLiteral("rule.media-type")});
        });
    });
    connect(m_addVariable, &Button::clicked, this, &TemplateEditor::chooseVariable);
    connect(m_save, &Button::clicked, this, &TemplateEditor::save);
    connect(m_retire, &Button::clicked, this, [this] {
        Q_EMIT retireWanted(m_shown, !m_shown.retired);
    });
    connect(m_versions, &Button::clicked, this, [this] { Q_EMIT versionsWanted(m_shown); });
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removeWanted(m_shown); });
}

QWidget *TemplateEditor::buildForm()
{
    const auto &gap = m_theme.metrics().gap;
    m_code->setHelp(tr("What is typed behind / to find it"));
    m_folder->setHelp(tr("“Delivery/Late” is a folder in a folder"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("Not said"), QString());
    const auto all = languages();
    for (const auto &language : all) {
        const QString code = QString(language.code).replace(QLatin1Char('_'), QLatin1Char('-'));
        m_language->addItem(language.ownName, code);
        m_language->setItemData(m_language->count() - 1,
                                m_theme.fonts().forText(TextStep::Body, language.ownName, code),
                                Qt::FontRole);
    }
    auto *languageTitle = new Label(m_theme, TextStep::Detail, Weight::Strong);
    languageTitle->setText(tr("Language"));
    auto *textsTitle = new Label(m_theme, TextStep::Detail, Weight::Strong);
    textsTitle->setText(tr("Messages"));
    m_locked->setWrapped(true);
    auto *form = new QWidget;
    form->setMaximumWidth(m_theme.px(FormWidth + 2 * 24));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(gap.huge, gap.large, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(m_locked);
    column->addWidget(m_title);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(gap.medium);
    pair->addWidget(m_code, 1, Qt::AlignTop);
    pair->addWidget(m_folder, 1, Qt::AlignTop);
    column->addLayout(pair);
    auto *textsRow = new QHBoxLayout;
    textsRow->addWidget(textsTitle, 1);
    textsRow->addWidget(m_versions);
    column->addLayout(textsRow);
    column->addWidget(m_voices);
    column->addWidget(m_bubbles);
    column->addWidget(buildTools());
    column->addSpacing(gap.normal);
    column->addWidget(languageTitle);
    column->addWidget(m_language);
    column->addWidget(m_scope);
    column->addStretch();
    return form;
}

QWidget *TemplateEditor::buildTools()
{
    auto *tools = new QWidget;
    auto *lines = new QVBoxLayout(tools);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.metrics().gap.small);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap.normal);
    row->addWidget(m_addText);
    row->addWidget(m_addPicture);
    row->addWidget(m_addCard);
    row->addStretch();
    lines->addLayout(row);
    lines->addWidget(m_addVariable, 0, Qt::AlignLeft);
    return tools;
}

QWidget *TemplateEditor::buildFoot()
{
    const auto &gap = m_theme.metrics().gap;
    auto *foot = new Pane(m_theme, &Colors::canvas, Qt::TopEdge);
    m_problem->setWrapped(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(gap.huge, gap.medium, gap.huge, gap.medium);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.normal);
    row->addWidget(m_remove);
    row->addWidget(m_retire);
    row->addStretch();
    row->addWidget(m_save);
    column->addLayout(row);
    return foot;
}

void TemplateEditor::fillIn(const ReplyTemplate &one)
{
    const QScopedValueRollback showing(m_showing, true);
    m_title->setText(one.title);
    m_code->setText(one.code);
    m_folder->setText(one.folder);
    if (m_language->findData(one.language) < 0)
        m_language->addItem(one.language, one.language);
    m_language->setCurrentIndex(m_language->findData(one.language));
    m_scope->show(one);
    m_voices->show(one);
}

void TemplateEditor::follow()
{
    if (m_showing)
        return;
    m_edited = true;
    refresh();
}

void TemplateEditor::refresh()
{
    const bool isNew = m_shown.id.isNull();
    const bool may = isNew || m_templates.mayChange(m_shown);
    m_locked->setText(tr("Supervisors change what is shared. Here you see how it is."));
    m_locked->setVisible(!may);
    for (auto *field : {m_title, m_code, m_folder})
        field->edit()->setReadOnly(!may);
    m_language->setEnabled(may);
    m_scope->setReadOnly(!may);
    m_bubbles->setReadOnly(!may);
    m_voices->setReadOnly(!may);
    m_retire->setText(m_shown.retired ? tr("Bring back") : tr("Retire"));
    m_retire->setVisible(may && !isNew);
    m_remove->setVisible(may && !isNew);
    m_versions->setVisible(!isNew);
    m_save->setVisible(may);
    const bool isFull = m_bubbles->count() >= ReplyTemplate::MostBubbles;
    for (auto *button : {m_addText, m_addPicture, m_addCard}) {
        button->setVisible(may);
        if (isFull)
            button->setDisabledBecause(tr("LINE takes five messages at a time"));
        else
            button->setUsable();
    }
    m_addVariable->setVisible(may);
    auto sample = m_sample;
    if (const auto account = m_accounts.account(m_voices->current())) {
        sample.accountName = account->name;
        sample.accountId = account->basicId;
    }
    m_preview->show(
        m_bubbles->bubbles(),
        [sample](QStringView name) { return sample.of(name); },
        m_language->currentData().toString());
    const auto &missing = m_preview->missing();
    m_missing->setText(
        tr("To be filled before it is sent: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
}

/// At the field it is about, or above the buttons.
void TemplateEditor::tell(const Error &error)
{
    const QString said = error.code.isEmpty() ? QString() : m_sentence(error);
    const QString field = error.args.value(QStringLiteral("field")).toString();
    const bool isTitle =
        error.code == QLatin1String("template.no-title") || field == QLatin1String("title");
    const bool isCode =
        error.code.startsWith(QLatin1String("template.code-")) || field == QLatin1String("code");
    const bool isFolder = field == QLatin1String("folder");
    const bool isScope = error.code == QLatin1String("template.scope-invalid");
    m_title->setError(isTitle ? said : QString());
    m_code->setError(isCode ? said : QString());
    m_folder->setError(isFolder ? said : QString());
    m_scope->setError(isScope ? said : QString());
    const bool atField = isTitle || isCode || isFolder || isScope;
    m_problem->setText(said);
    m_problem->setVisible(!said.isEmpty() && !atField);
    if (isTitle)
        m_title->edit()->setFocus();
    else if (isCode)
        m_code->edit()->setFocus();
    else if (isFolder)
        m_folder->edit()->setFocus();
}

void TemplateEditor::addPicture()
{
    chooseFile([this](const Content &content) { m_bubbles->add(content); });
}

/// @p take gets it unless another template is shown by then.
void TemplateEditor::chooseFile(const std::function<void(const Content &content)> &take)
{
    auto *dialog = new QFileDialog(this, tr("Add a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog,
            &QFileDialog::fileSelected,
            this,
            [this, take, asked = m_shown.id](const QString &path) {
                whenDone(m_templates.attach(path),
                         this,
                         [this, take, asked](const Result<Content> &content) {
                             if (asked != m_shown.id)
                                 return;
                             if (!content)
                                 return tell(content.error());
                             take(*content);
                         });
            });
    dialog->open();
}

void TemplateEditor::addCard()
{
    Content card;
    card.kind = ContentKind::Card;
    m_bubbles->add(card);
}

void TemplateEditor::chooseVariable()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name) {
        const QString words = TemplateWords::variable(name);
        auto *action = menu->addAction(QString(words).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name] {
            m_bubbles->write(QStringLiteral("{{%1}}").arg(name));
        });
    };
    for (const auto &name : Templates::VariableValues::names())
        add(name);
    menu->addSeparator();
    const auto fields = m_fields ? m_fields() : QStringList();
    for (const auto &field : fields) {
        if (const QString name = Templates::VariableValues::ofAttribute(field); !name.isEmpty())
            add(name);
    }
    menu->popup(m_addVariable->mapToGlobal(QPoint(0, m_addVariable->height())));
}

} // namespace Frontdesk
