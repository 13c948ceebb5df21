"""What Figure 1 must say: the core rows of its content, taken over as facts."""

_NODES = """
neuroendocrine_cell nec_cell sclc neuronal_lineage_markers dll3 notch_pathway
ne_transdifferentiation metastasis axon_like_protrusion migration bdnf trkb pi3k_akt_mtor mapk_erk
proliferation nicotine chrna7 serotonin acetylcholine jak_stat3 nmda_receptor invasion tumor_cell
ccl2 tam cd8_t_cell caf cxcl12 cxcr4 tgfb ngf ecm mhc1 pdl1 nk_cell neutrophil net_trap il6
hypoxic_region vegf angiogenesis blood_vessel hematogenous_metastasis brain liver ctc
blood_brain_barrier extravasation lymph_node nerve_bundle vagus_nerve glutamatergic_neuron
interneuron glutamate calcium_transient neuron neurotrophic_factor neural_circuit reelin
reactive_astrocyte serpine1 astrocyte tnf sensory_neuron sympathetic_neuron norepinephrine adrb2
nerve_fiber ephrinb1 nociceptor cgrp schwann_cell gdnf endoneurial_macrophage tme tumor_innervation
"""

NODES = tuple(_NODES.split())
"""Types of components."""

_ROWS = """
neuroendocrine_cell differentiates_into nec_cell NOGUCHI20 YANG18
nec_cell expresses neuronal_lineage_markers SONG25 SUTHERLAND22
dll3 inhibits notch_pathway SERRANO24 DLL3MODEL22
notch_pathway suppresses ne_transdifferentiation IRELAND20 NOTCH19
sclc expresses axon_like_protrusion YANG19
axon_like_protrusion promotes migration YANG19
bdnf binds trkb KIMURA18
trkb activates pi3k_akt_mtor KIMURA18
trkb activates mapk_erk KIMURA18
pi3k_akt_mtor promotes proliferation KIMURA18 PADMA24
mapk_erk promotes migration KIMURA18
nicotine activates chrna7 CATTANEO93 SPINDEL16
chrna7 activates serotonin CATTANEO93
serotonin promotes proliferation CATTANEO93
sclc secretes acetylcholine SPINDEL16
nmda_receptor promotes invasion LIHANAHAN13
tumor_cell secretes ccl2 PNIPDAC21
tam suppresses_immunity cd8_t_cell WEI26 SCLCTME22
caf secretes cxcl12 TAROMI16
cxcl12 activates cxcr4 TAROMI16
cxcr4 promotes metastasis TAROMI16
caf secretes tgfb SCLCTME22
caf secretes ngf NGFPCA23
caf degrades ecm CHENPNI19
nec_cell downregulates mhc1 SCLCICB19 SUTHERLAND22
mhc1 necessary_for cd8_t_cell SCLCICB19
pdl1 exhausts cd8_t_cell SCLCICB19
nk_cell kills nec_cell SCLCTME22
neutrophil secretes net_trap HE24
net_trap promotes metastasis HE24
il6 activates jak_stat3 LICSF22
hypoxic_region upregulates vegf SCLCTME22
vegf promotes angiogenesis SCLCTME22
nec_cell intravasates_into blood_vessel SCLCMET20
blood_vessel part_of hematogenous_metastasis SONG25
nec_cell spreads_via_blood brain WILLIAMSON16 SONG25
nec_cell spreads_via_blood liver FAN24
ctc extravasates_into brain BBB23 BARRIER25
blood_brain_barrier inhibits extravasation BARRIER25
nec_cell spreads_via_lymph lymph_node DORA20 SONG25
nec_cell invades_perineural nerve_bundle SONG25 CHENPNI19
vagus_nerve innervates sclc SAVCHUK25
vagus_nerve promotes proliferation SAVCHUK25
glutamatergic_neuron synapses_on sclc SAKTHI25 SAVCHUK25
interneuron synapses_on sclc SAKTHI25 SAVCHUK25
glutamate activates nmda_receptor SAKTHI25
nmda_receptor depolarizes sclc SAVCHUK25
calcium_transient promotes proliferation SAVCHUK25
neuron secretes neurotrophic_factor SAVCHUK25
sclc hijacks neural_circuit SONG25 SAKTHI25
sclc mimics neuron QU23 YANG19
sclc secretes reelin QU23
reelin recruits reactive_astrocyte QU23
reactive_astrocyte secretes serpine1 QU23
serpine1 protects sclc QU23
tumor_cell couples_electrically astrocyte CHEN16
tumor_cell transfers_metabolite astrocyte CHEN16
astrocyte secretes tnf CHEN16
astrocyte kills tumor_cell VALIENTE14
glutamatergic_neuron pseudo_synapses_on tumor_cell ZENG19
nec_cell damages_nerve sensory_neuron PARANEO21
sympathetic_neuron releases_transmitter norepinephrine BRAADLAND14
norepinephrine activates adrb2 BRAADLAND14
adrb2 promotes ne_transdifferentiation BRAADLAND14 BADRPCA19
tumor_cell secretes ngf HOOVER25 RENZ18A WEI26
ngf remodels_nerve nerve_fiber RENZ18A
tumor_cell transfers_via_vesicle sensory_neuron MADEO18
ephrinb1 remodels_nerve nerve_fiber MADEO18
sympathetic_neuron releases_transmitter norepinephrine MAGNON13
norepinephrine suppresses_immunity cd8_t_cell GLOBIG23
nociceptor secretes cgrp BALOOD22
cgrp exhausts cd8_t_cell BALOOD22
schwann_cell guides tumor_cell DEBORDE22
schwann_cell secretes gdnf BAKST16
endoneurial_macrophage secretes gdnf CAVEL13
gdnf attracts tumor_cell CAVEL13 VEIT04
caf remodels_nerve nerve_fiber NGFPCA23 CHENPNI19
norepinephrine promotes angiogenesis ZAHALKA17
neuron transfers_via_nanotube tumor_cell HOOVER25
tme promotes tumor_innervation SONG25 AYSIT26
tumor_innervation promotes metastasis SONG25 ZAHALKA20
"""

STATEMENTS = [
    (row[0], row[1], row[2], tuple(row[3:])) for row in (line.split() for line in _ROWS.split("\n")) if row
]
"""Source, relation, target, keys of the references."""
